/** How what did not come looks, or not yet: as the notice of a page whose script did not. Kept as text, as what says it is read where no style is. */
export const UNREACHED = `
.unreached {
  display: block;
  margin-block: var(--s3);
  padding: var(--s2) var(--s3);
  border: 1px solid var(--danger);
  border-radius: var(--radius);
  max-width: var(--measure);
  color: var(--text);
  font-size: 0.9375rem;
}
.unreached button {
  min-height: 2.25rem;
  padding-inline: var(--s4);
  border: 1px solid var(--border-strong);
  border-radius: var(--radius);
  background: var(--surface);
  color: var(--text);
  font: inherit;
  cursor: pointer;
}
@media print {
  .unreached {
    display: none;
  }
}
`;
