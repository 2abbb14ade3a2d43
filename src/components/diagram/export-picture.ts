const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a downloaded PNG per CSS pixel. */
const PNG_SCALE = 2;

/**
 * A picture of the page as a file of its own: colours of the theme shown now instead of variables, the icons it uses inside,
 * a background, no links.
 */
export function standaloneSvg(svg: SVGSVGElement, size: { width: number; height: number }): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of ['fill', 'stroke'] as const) {
      if (element.getAttribute(name)?.startsWith('var(') === true) copies[index]?.setAttribute(name, style[name]);
    }
  });
  for (const link of copy.querySelectorAll('a')) link.remove();
  copy.removeAttribute('class');
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  copy.setAttribute('font-family', "Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', sans-serif");
  copy.prepend(definitions(copy), backdrop(copy, getComputedStyle(svg).backgroundColor));
  return new XMLSerializer().serializeToString(copy);
}

/** The symbols the picture uses and the gradients those use, copied from the page's sprite. */
function definitions(copy: SVGSVGElement): SVGDefsElement {
  const defs = document.createElementNS(SVG, 'defs');
  const add = (id: string): void => {
    const source = document.getElementById(id);
    if (source === null || defs.querySelector(`[id="${id}"]`) !== null) return;
    defs.append(source.cloneNode(true));
    for (const part of source.querySelectorAll('[fill^="url(#"]'))
      add(part.getAttribute('fill')?.slice('url(#'.length, -1) ?? '');
  };
  for (const use of copy.querySelectorAll('use')) add(use.getAttribute('href')?.slice(1) ?? '');
  return defs;
}

function backdrop(copy: SVGSVGElement, colour: string): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  const [x = '0', y = '0', width = '0', height = '0'] = (copy.getAttribute('viewBox') ?? '').split(' ');
  for (const [name, value] of Object.entries({ x, y, width, height, fill: colour })) rect.setAttribute(name, value);
  return rect;
}

/** The same as a PNG of twice the size. Throws when the browser cannot draw it. */
export async function pngOf(markup: string, size: { width: number; height: number }): Promise<Blob> {
  const image = new Image(size.width * PNG_SCALE, size.height * PNG_SCALE);
  // A data: address because the content security policy allows no blob: images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be drawn'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Hands a file to the reader. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
