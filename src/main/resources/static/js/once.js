// A form is sent once: its button is locked while it travels, and a token lets the server know a repetition.
(function () {
  function token() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
  }
  function mark(form) {
    let field = form.querySelector("input[name=_once]");
    if (!field) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = "_once";
      form.appendChild(field);
    }
    field.value = token();
  }
  function forms() {
    return document.querySelectorAll("form[method=post]:not([data-download])");
  }
  forms().forEach(mark);
  document.addEventListener("htmx:load", function () {
    forms().forEach(function (form) {
      if (!form.querySelector("input[name=_once]")) {
        mark(form);
      }
    });
  });
  document.addEventListener("submit", function (event) {
    const form = event.target;
    if (form.method !== "post" || form.hasAttribute("data-download") || event.defaultPrevented) {
      return;
    }
    // after the browser has read the form, or the button's own value would be left out
    setTimeout(function () {
      form.setAttribute("aria-busy", "true");
      form.querySelectorAll("button:not([type=button])").forEach(function (button) { button.disabled = true; });
    });
  });
  // back by the browser's button: the page is shown as it was left, so it is opened again for a new attempt
  addEventListener("pageshow", function (event) {
    if (event.persisted) {
      forms().forEach(function (form) {
        mark(form);
        form.removeAttribute("aria-busy");
        form.querySelectorAll("button:disabled").forEach(function (button) { button.disabled = false; });
      });
    }
  });
})();
