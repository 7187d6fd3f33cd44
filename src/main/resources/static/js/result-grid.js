// Results and figures are typed without a mouse: Enter goes to the next field that is open, shift and Enter back. Choices are
// numbered, so that the browser itself picks them by their digit.
(function () {
  document.querySelectorAll("form[data-result-grid]").forEach(function (form) {
    form.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || event.isComposing || !event.target.hasAttribute("data-result")) {
        return;
      }
      event.preventDefault();
      const cells = Array.from(form.querySelectorAll("[data-result]"));
      const next = cells[cells.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
      if (next) {
        next.focus();
        if (next.select) {
          next.select();
        }
      }
    });
  });
})();
