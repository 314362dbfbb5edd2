/* dom - elements without markup: what came from the book is always text. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, children) {
  for (const child of children.flat(9)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child);
  }
  return element;
}

function set(element, props) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** h('a', { href: '/stock', click: f }, 'text', [nodes]) */
export function h(name, props, ...children) {
  return fill(set(document.createElement(name), props), children);
}

export function svg(name, props, ...children) {
  return fill(set(document.createElementNS(SVG, name), props), children);
}

export function replace(element, ...children) {
  element.replaceChildren();
  return fill(element, children);
}

/** A link to a page of ours; empty parameters are left out. */
export function link(path, params, ...children) {
  return h('a', { href: address(path, params) }, ...children);
}

export function address(path, params) {
  const given = Object.entries(params ?? {}).filter(([, value]) => value);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
