// "/" goes to the search box, "g" then "h" goes home; never while someone types.
(function () {
  let waiting = false;
  function typing(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable;
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) {
      return;
    }
    if (event.key === "/") {
      const find = document.getElementById("find");
      if (find) {
        event.preventDefault();
        find.focus();
        find.select();
      }
    } else if (event.key === "h" && waiting) {
      location.assign("/");
    }
    waiting = event.key === "g";
  });
})();
