import { existsSync } from 'node:fs';
import { serve, type Served } from '../../src/node/serve.ts';
import { buildSite, folderOf, sites, type SiteName } from './sites.ts';

/** The variable in which the address of a site reaches the workers. */
export const addressVariable = (name: SiteName): string => `SITE_${name.toUpperCase()}`;

/**
 * Builds the sites once and serves them while the tests run. `REUSE_SITES=1` keeps what was built before, for
 * someone who is writing a test.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const hosts: Served[] = [];
  for (const name of Object.keys(sites) as SiteName[]) {
    const folder = folderOf(name);
    if (!(process.env.REUSE_SITES && existsSync(folder))) await buildSite(name);
    const started = await serve(folder, { base: sites[name].base });
    hosts.push(started);
    process.env[addressVariable(name)] = started.url;
  }
  return async () => {
    await Promise.all(hosts.map((started) => started.close()));
  };
}
