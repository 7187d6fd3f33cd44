// Keeps what is typed into forms with data-draft="key" until it is saved: an expired session, a refused form or a
// closed page loses nothing. Kept in this tab only, for this officer only, gone at sign-out.
(function () {
  const PREFIX = "draft:";
  const officer = document.body.dataset.officer || "";
  const signedOut = officer === "";

  function each(use) {
    Object.keys(sessionStorage).filter(function (k) { return k.indexOf(PREFIX) === 0; }).forEach(function (key) {
      use(key, JSON.parse(sessionStorage.getItem(key)));
    });
  }
  function keyOf(form) {
    return PREFIX + form.dataset.draft;
  }
  function kept(field) {
    return field.name && field.name[0] !== "_" && !/^(password|file|submit|button)$/.test(field.type)
      && !field.hasAttribute("data-no-draft");
  }
  function read(form) {
    return Array.prototype.filter.call(form.elements, kept).map(function (field) {
      return { name: field.name, value: field.value, on: field.checked };
    });
  }
  function write(form, values) {
    const seen = {};
    values.forEach(function (value) {
      const nth = seen[value.name] = (seen[value.name] === undefined ? -1 : seen[value.name]) + 1;
      const field = Array.prototype.filter.call(form.elements, function (f) { return kept(f) && f.name === value.name; })[nth];
      if (field && /^(radio|checkbox)$/.test(field.type)) {
        field.checked = value.on;
      } else if (field) {
        field.value = value.value;
      }
    });
  }
  function keep(form, submitted) {
    // a refused form is shown again under the address it was sent to: the first address is the way back to it
    const before = JSON.parse(sessionStorage.getItem(keyOf(form)) || "{}");
    sessionStorage.setItem(keyOf(form), JSON.stringify({
      officer: officer, path: before.path || location.pathname + location.search, title: document.title,
      submitted: submitted, values: read(form)
    }));
  }
  function notice(words, action, act) {
    const place = document.querySelector("[data-flash]");
    if (!place) {
      return;
    }
    const box = document.createElement("div");
    box.className = "notice notice-warn";
    box.setAttribute("role", "status");
    box.textContent = words + " ";
    action.forEach(function (label, i) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm ms-2";
      button.textContent = label;
      button.addEventListener("click", function () { box.remove(); act[i](); });
      box.appendChild(button);
    });
    place.appendChild(box);
  }

  // signed out on purpose: nothing of the officer's work stays behind
  document.addEventListener("submit", function (event) {
    if (event.target.hasAttribute("data-sign-out")) {
      each(function (key) { sessionStorage.removeItem(key); });
    }
  });
  if (document.querySelector("[data-signed-out]")) {
    each(function (key) { sessionStorage.removeItem(key); });
  }
  if (signedOut) {
    // the sign-in page of an expired session: keep everything, and what was sent did not arrive
    each(function (key, draft) {
      draft.submitted = false;
      sessionStorage.setItem(key, JSON.stringify(draft));
    });
    return;
  }
  const succeeded = document.querySelector("[data-flash-success]");
  const failed = document.querySelector("[data-error-page]");
  each(function (key, draft) {
    const form = document.querySelector('form[data-draft="' + key.slice(PREFIX.length) + '"]');
    if (draft.officer !== officer || (draft.submitted && !failed && (succeeded || !form))) {
      sessionStorage.removeItem(key);
    } else if (form) {
      const shown = JSON.stringify(read(form));
      write(form, draft.values);
      if (shown !== JSON.stringify(read(form))) {
        document.dispatchEvent(new CustomEvent("mingbai:draft-restored"));
        notice("上次填了没有保存的内容已经放回表中。", ["不要了"], [function () {
          sessionStorage.removeItem(key);
          document.dispatchEvent(new CustomEvent("mingbai:leave"));
          location.reload();
        }]);
      }
    } else {
      notice("“" + draft.title.replace(" · 明白", "") + "”里有填了没有保存的内容。", ["继续填写", "不要了"], [
        function () { location.assign(draft.path); },
        function () { sessionStorage.removeItem(key); }
      ]);
    }
  });

  function formOf(element) {
    return element.closest && element.closest("form[data-draft]");
  }
  document.addEventListener("input", function (event) {
    const form = formOf(event.target);
    if (form) {
      keep(form, false);
    }
  });
  document.addEventListener("submit", function (event) {
    const form = formOf(event.target);
    if (form && !event.defaultPrevented) {
      keep(form, true);
    }
  });
})();
