/** A square button with a sign drawn on a field of 16 by 16. */
export function mapButton(className: string, path: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.className = `dk-map-button ${className}`;
  made.type = "button";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "path");
  drawn.setAttribute("d", path);
  svg.append(drawn);
  made.append(svg);
  made.addEventListener("click", onPress);
  return made;
}
