(() => {
  const input = document.getElementById("filter");
  const found = document.getElementById("found");
  const items = [...document.querySelectorAll(".item")].map(element => ({ element, text: element.textContent.toLowerCase() }));
  const groups = [...document.querySelectorAll("main > section:not(.item)")];
  if (items.length < 2) return;
  document.getElementById("search").hidden = false;
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const { element, text } of items) {
      element.hidden = !words.every(word => text.includes(word));
      if (!element.hidden) count++;
    }
    for (const group of groups) group.hidden = !group.querySelector(".item:not([hidden])");
    found.textContent = words.length ? `${count} of ${items.length}` : "";
  };
  input.addEventListener("input", show);
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) { input.value = ""; show(); target.scrollIntoView(); }
  });
  if (input.value) show();
})();
