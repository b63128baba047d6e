/**
 * The policy the widgets promise to work under, shared by the start server and the browser tests:
 * no inline styles or scripts, nothing from elsewhere, no request of their own, and of the Trusted
 * Types policies only the one that Lit creates.
 */
export const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
