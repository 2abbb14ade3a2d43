/** The form in which two names are the same name: NFC, lower case, no spaces. `foldName("Auto  Scaling") → "autoscaling"`. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, '');
