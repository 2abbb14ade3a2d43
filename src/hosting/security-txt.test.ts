import { describe, expect, it } from 'vitest';
import { securityContacts, securityTxt } from './security-txt.ts';

describe('security.txt', () => {
  it('says whom to tell, in which language, and half a year from the build until when', () => {
    expect(
      securityTxt(
        ['a@b.example', 'https://b.example/report'],
        new Date('2026-11-21T06:00:00.5Z'),
        'https://b.example/.well-known/security.txt',
      ),
    ).toBe(
      'Contact: mailto:a@b.example\nContact: https://b.example/report\nExpires: 2027-05-21T06:00:00Z\nPreferred-Languages: ko, en\nCanonical: https://b.example/.well-known/security.txt\n',
    );
  });

  it('is not written when there is nobody to tell', () => {
    expect(securityTxt([], new Date(), '')).toBeUndefined();
    expect(securityContacts(undefined, undefined)).toEqual([]);
    expect(securityContacts('', 'https://elsewhere.example/new')).toEqual([]);
  });

  it('finds the private form beside the public one on GitHub, unless it is told another way', () => {
    const report = 'https://github.com/o/r/issues/new?template=wrong-content.md';
    expect(securityContacts(undefined, report)).toEqual(['https://github.com/o/r/security/advisories/new']);
    expect(securityContacts('a@b.example, https://b.example/x', report)).toEqual([
      'a@b.example',
      'https://b.example/x',
    ]);
  });

  it.each(['nobody', 'http://b.example', 'javascript:alert(1)', 'a@b.example\nX: y'])('refuses %j', (contact) => {
    expect(() => securityContacts(contact, undefined)).toThrow('SECURITY_CONTACT=');
  });
});
