/**
 * Runs where the box of the search page stands, before it is painted: the query of an address is there at once, however long the
 * search's own script takes. Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const ASKED_QUERY = `document.getElementById('search-query').value=new URLSearchParams(location.search).get('q')||''`;
