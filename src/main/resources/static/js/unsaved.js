// Leaving a form with changes asks first. Forms say so with data-guard or data-draft.
(function () {
  let changed = false;
  function guarded(element) {
    return element.closest && element.closest("form[data-guard], form[data-draft]");
  }
  document.addEventListener("input", function (event) {
    if (guarded(event.target)) {
      changed = true;
    }
  });
  document.addEventListener("submit", function (event) {
    if (guarded(event.target) && !event.defaultPrevented) {
      changed = false;
    }
  });
  document.addEventListener("mingbai:draft-restored", function () { changed = true; });
  document.addEventListener("mingbai:leave", function () { changed = false; });
  addEventListener("beforeunload", function (event) {
    if (changed) {
      event.preventDefault();
      event.returnValue = "";
    }
  });
})();
