/** What a person does in a browser at the sandbox's sign-in: takes the first of the links that match. */
export async function clickThrough(url: string, link = /login_hint=/): Promise<Response> {
  const chooser = await fetch(url);
  const links = [...(await chooser.text()).matchAll(/href="([^"]+)"/g)].map(([, href]) =>
    href!.replaceAll("&amp;", "&"),
  );
  const chosen = links.find((one) => link.test(one));
  if (chosen === undefined) throw new Error(`there is no such link at ${url}: ${chooser.status}`);
  return await fetch(new URL(chosen, url));
}
