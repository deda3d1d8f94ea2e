import { describe, expect, it } from '@jest/globals';
import { classifyMail } from '../../../src/resolve/rules/mail-providers.ts';

describe('mail providers', () => {
  it.each([
    'gmail.com',
    'googlemail.com',
    'hotmail.fr',
    'outlook.com',
    'live.be',
    'yahoo.co.uk',
    'icloud.com',
    'me.com',
    'gmx.net',
    'web.de',
    'orange.fr',
    'free.fr',
    'laposte.net',
    'fastmail.com',
    'proton.me',
    'protonmail.com',
    'pm.me',
    'tutanota.com',
    'qq.com',
    'mail.ru',
  ])('C10: %s is webmail', (name) => {
    expect(classifyMail(name)).toBe('webmail');
  });

  it.each(['mailinator.com', 'x.mailinator.com', 'guerrillamail.com', 'temp-mail.org'])(
    'C10: %s is disposable',
    (name) => {
      expect(classifyMail(name)).toBe('disposable');
    },
  );

  it.each([
    'acme.example',
    'example.com',
    'apple.com',
    'microsoft.com',
    'google.com',
    'ibm.com',
    'orange.com',
    'sap.com',
    'siemens.com',
    'renault.fr',
    'sncf.fr',
    'bnpparibas.com',
    'lvmh.fr',
    'facebook.com',
    'bt.com',
    'unican.es',
    'nus.edu.sg',
    'fhvr.berlin.de',
    'cern.ch',
    'gouv.fr',
    'paypal.com',
  ])("C10: %s is an organization's own", (name) => {
    expect(classifyMail(name)).toBe('own');
  });

  it('C10: what only the wider list names is asked about, not refused', () => {
    expect(classifyMail('kansascity.com')).toBe('perhaps webmail');
  });
});
