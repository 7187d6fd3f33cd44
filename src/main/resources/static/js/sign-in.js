// In the demo: a button beside each invented account fills the sign-in form.
document.addEventListener("click", function (event) {
  const button = event.target.closest("[data-fill-username]");
  if (button) {
    document.getElementById("username").value = button.dataset.fillUsername;
    document.getElementById("password").value = button.dataset.fillPassword;
    document.getElementById("sign-in").focus();
  }
});
