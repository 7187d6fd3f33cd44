// One choice for every row of a list: what is chosen above goes into each row below that offers it. Rows stay free to differ.
(function () {
  const all = document.querySelector("select[data-choose-all]");
  if (!all) {
    return;
  }
  all.closest("[hidden]").hidden = false;
  const said = document.querySelector("[data-chosen]");
  all.addEventListener("change", function () {
    let rows = 0;
    document.querySelectorAll("select[name=choice]").forEach(function (row) {
      const offered = Array.prototype.some.call(row.options, function (option) { return option.value === all.value; });
      if (offered || all.value === "") {
        row.value = all.value;
        rows += all.value === "" ? 0 : 1;
      }
    });
    said.textContent = all.value === "" ? "" : "已选 " + rows + " 户";
  });
})();
