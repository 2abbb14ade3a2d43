/** Has the eye follow a picture from where it stood to where it stands now, which is said when it is there. */
export function glide(svg: SVGElement, from: DOMRect, arrive: () => void): void {
  const to = svg.getBoundingClientRect();
  if (to.width === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const start = `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width})`;
  const way = { transformOrigin: ['0 0', '0 0'], transform: [start, 'none'] };
  svg.animate(way, { duration: 250, easing: 'ease-out' }).addEventListener('finish', arrive);
}
