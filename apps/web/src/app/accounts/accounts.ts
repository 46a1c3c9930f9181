// The shell itself needs `access` (session, sign-in), so that lib is not lazy: only its pages of accounts are, by this file.
export { routes } from '@cobijo/access/web/access.routes';
