const SVG = 'http://www.w3.org/2000/svg';

/** Own drawings on a grid of 24, filled with the text's colour. */
const PATHS = {
  braces:
    'M8 3H7a3 3 0 0 0-3 3v3.2c0 .7-.4 1.3-1 1.6a1.3 1.3 0 0 0 0 2.4c.6.3 1 .9 1 1.6V18a3 3 0 0 0 3 3h1v-2H7a1 1 0 0 1-1-1v-3.2c0-1.1-.5-2.1-1.4-2.8C5.5 11.3 6 10.3 6 9.2V6a1 1 0 0 1 1-1h1zm8 0h1a3 3 0 0 1 3 3v3.2c0 .7.4 1.3 1 1.6a1.3 1.3 0 0 1 0 2.4c-.6.3-1 .9-1 1.6V18a3 3 0 0 1-3 3h-1v-2h1a1 1 0 0 0 1-1v-3.2c0-1.1.5-2.1 1.4-2.8-.9-.7-1.4-1.7-1.4-2.8V6a1 1 0 0 0-1-1h-1z',
  chevron:
    'M6.3 8.3a1 1 0 0 1 1.4 0l4.3 4.3 4.3-4.3a1 1 0 1 1 1.4 1.4l-5 5a1 1 0 0 1-1.4 0l-5-5a1 1 0 0 1 0-1.4z',
  close:
    'M6.3 6.3a1 1 0 0 1 1.4 0l4.3 4.3 4.3-4.3a1 1 0 1 1 1.4 1.4L13.4 12l4.3 4.3a1 1 0 0 1-1.4 1.4L12 13.4l-4.3 4.3a1 1 0 0 1-1.4-1.4l4.3-4.3-4.3-4.3a1 1 0 0 1 0-1.4z',
  dots: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  eye: 'M12 5c5 0 8.7 4 10 7-1.3 3-5 7-10 7S3.3 15 2 12c1.3-3 5-7 10-7zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  file: 'M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2zm7 1.5V9h5.5zM8 12v1.5h8V12zm0 4v1.5h8V16z',
  forum:
    'M4 3h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H8l-4 4v-4a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2zm14 6h2a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2v3l-3-3h-5a2 2 0 0 1-2-2v-1h6a2 2 0 0 0 2-2z',
  image:
    'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6c0-1.1.9-2 2-2zm3 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5.5 17h13l-4.5-6-3.5 4.5-2-2z',
  launch:
    'M14 4h6v6h-2V7.4l-7.3 7.3-1.4-1.4L16.6 6H14zM5 6h6v2H6v10h10v-5h2v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z',
  lock: 'M12 2a5 5 0 0 1 5 5v3h1a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8c0-1.1.9-2 2-2h1V7a5 5 0 0 1 5-5zm0 2a3 3 0 0 0-3 3v3h6V7a3 3 0 0 0-3-3z',
  send: 'M3.4 3.6a1 1 0 0 1 1.1-.1l16.5 7.6a1 1 0 0 1 0 1.8L4.5 20.5a1 1 0 0 1-1.4-1.2L5.3 13 13 12 5.3 11 3.1 4.7a1 1 0 0 1 .3-1.1z',
  warning:
    'M12 3a1.5 1.5 0 0 1 1.3.8l8.5 15A1.5 1.5 0 0 1 20.5 21h-17a1.5 1.5 0 0 1-1.3-2.2l8.5-15A1.5 1.5 0 0 1 12 3zm-1 6v6h2V9zm0 8v2h2v-2z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture that says nothing to a screen reader: the words beside it do. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
