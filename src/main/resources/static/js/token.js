/** What shows the service that a request comes from its own page: pages of other sites cannot read the cookie. */
export const token = () => {
  const cookie = document.cookie.split('; ').find(each => each.startsWith('XSRF-TOKEN='));
  return cookie ? {'X-XSRF-TOKEN': cookie.slice(cookie.indexOf('=') + 1)} : {};
};
