/** An element with a class and children (or text). */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  children: string | readonly (Element | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...(typeof children === "string" ? [children] : children));
  return made;
}
