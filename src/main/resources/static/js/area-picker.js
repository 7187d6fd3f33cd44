// The area picker: each step asks for the children of one place (htmx); the deepest choice is what the form sends.
(function () {
  document.addEventListener("change", function (event) {
    const step = event.target;
    if (!step.hasAttribute("data-area-step")) {
      return;
    }
    const picker = step.closest("[data-area-picker]");
    const next = step.nextElementSibling;
    if (next && step.value === "") {
      next.innerHTML = "";
    }
    let code = picker.dataset.start;
    const names = [];
    for (const select of picker.querySelectorAll("[data-area-step]")) {
      if (select.value !== "") {
        code = select.value;
        names.push(select.options[select.selectedIndex].text);
      }
      if (select === step) {
        break;
      }
    }
    picker.querySelector("[data-area-value]").value = code;
    picker.querySelector("[data-area-name]").textContent = names.join(" › ") || "没有选";
    picker.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
