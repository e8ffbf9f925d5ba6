interface Floor {
  package: string;
  atLeast: string;
  because: string;
}
interface Exact {
  package: string;
  version: string;
  because: string;
}
interface Banned {
  package: string;
  because: string;
}

export interface VersionPolicy {
  floors: Floor[];
  exact: Exact[];
  banned: Banned[];
}

export interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      integrity?: string;
      resolved?: string;
      link?: boolean;
      name?: string;
      optional?: boolean;
      os?: string[];
      cpu?: string[];
    }
  >;
}

interface Installed {
  name: string;
  version: string;
  at: string;
  integrity?: string;
}

/** Every copy of every package in the lock file, however deep it sits and whatever it is aliased to. */
function installed({ packages }: Lock): Installed[] {
  return Object.entries(packages).flatMap(([at, { version, integrity, link, name }]) =>
    at.includes('node_modules/') && version && !link
      ? [{ name: name ?? at.split('node_modules/').at(-1)!, version, at, integrity }]
      : [],
  );
}

/** One line per copy that is too old, not the one that was tried, or not wanted at all. */
export function breaches(lock: Lock, { floors, exact, banned }: VersionPolicy): string[] {
  return installed(lock).flatMap(({ name, version, at, integrity }) => {
    const lines: string[] = [];
    const floor = floors.find((rule) => rule.package === name);
    if (floor && compare(version, floor.atLeast) < 0)
      lines.push(`${at} ${version} < ${floor.atLeast}: ${floor.because}`);
    const one = exact.find((rule) => rule.package === name);
    if (one && (version !== one.version || !integrity))
      lines.push(`${at} ${version} is not ${one.version}: ${one.because}`);
    const ban = banned.find((rule) => rule.package === name);
    if (ban) lines.push(`${at} is banned: ${ban.because}`);
    return lines;
  });
}

/** Order of two versions; a pre-release comes before its release. */
export function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => {
    const [core = '', pre] = version.split('+')[0]!.split(/-(.*)/s);
    return { numbers: core.split('.').map(Number), pre };
  });
  for (let index = 0; index < 3; index++) {
    const difference = (a!.numbers[index] ?? 0) - (b!.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(a!.pre === undefined) - Number(b!.pre === undefined);
}
