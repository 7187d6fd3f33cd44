// htmx sends the CSRF token of the page with every request; without it a POST would be refused.
document.addEventListener("htmx:configRequest", function (event) {
  const header = document.querySelector("meta[name=csrf-header]");
  const token = document.querySelector("meta[name=csrf-token]");
  if (header && token) {
    event.detail.headers[header.content] = token.content;
  }
});

// A part of the page that could not be fetched says so where the reader looks, with the ticket number.
document.addEventListener("htmx:responseError", function (event) {
  say("这一部分没有取到。请稍后再试一次" + ticket(event.detail.xhr) + "。");
});
document.addEventListener("htmx:sendError", function () {
  say("连不上服务器。请检查网络，再试一次。");
});

function ticket(xhr) {
  const number = xhr.getResponseHeader("X-Ticket");
  return number ? "；仍然不行请报单号 " + number : "";
}

function say(words) {
  const place = document.querySelector("[data-flash]");
  if (!place) {
    return;
  }
  let box = place.querySelector("[data-part-failed]");
  if (!box) {
    box = document.createElement("div");
    box.className = "notice notice-no";
    box.dataset.partFailed = "";
    box.setAttribute("role", "alert");
    place.appendChild(box);
  }
  box.textContent = "✕ " + words;
}
