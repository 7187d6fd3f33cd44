// A form or button with data-confirm asks first, in the page's own dialog.
// data-confirm: the question; data-confirm-detail: what follows from it; data-confirm-ok: the word on the button.
(function () {
  const dialog = document.getElementById("confirm");
  if (!dialog || !dialog.showModal) {
    return;
  }
  let pending = null;
  document.addEventListener("submit", function (event) {
    const form = event.target;
    const submitter = event.submitter || null;
    const asks = submitter && submitter.dataset.confirm ? submitter : form;
    if (!asks.dataset.confirm || form.dataset.confirmed) {
      delete form.dataset.confirmed;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    pending = { form: form, submitter: submitter };
    document.getElementById("confirm-question").textContent = asks.dataset.confirm;
    document.getElementById("confirm-detail").textContent = asks.dataset.confirmDetail || "";
    dialog.querySelector("[data-confirm-accept]").textContent = asks.dataset.confirmOk || "确定";
    dialog.showModal();
  }, true);
  dialog.querySelector("[data-confirm-cancel]").addEventListener("click", function () {
    dialog.close();
  });
  dialog.querySelector("[data-confirm-accept]").addEventListener("click", function () {
    dialog.close();
    pending.form.dataset.confirmed = "yes";
    if (pending.submitter) {
      pending.submitter.click();
    } else if (pending.form.requestSubmit) {
      pending.form.requestSubmit();
    } else {
      pending.form.submit();
    }
  });
})();
