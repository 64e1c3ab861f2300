/** What package-lock.json says of the packages the project is built with. */

export interface LockedPackage {
  name: string;
  version: string;
  /** As an SPDX expression, where the package declares one. */
  license?: string;
  integrity?: string;
  /** It wants to run a script when it is installed. */
  installs: boolean;
  /** Needed on some systems only. */
  optional: boolean;
}

interface LockFile {
  packages: Record<
    string,
    { version?: string; license?: string; integrity?: string; hasInstallScript?: boolean; optional?: boolean; link?: boolean }
  >;
}

/**
 * The packages of a lock file, by name and version; one that lies there at several places counts once.
 * @param text package-lock.json
 */
export function lockedPackages(text: string): LockedPackage[] {
  const { packages } = JSON.parse(text) as LockFile;
  const byKey = new Map<string, LockedPackage>();
  for (const [place, { version, license, integrity, hasInstallScript, optional }] of Object.entries(packages)) {
    if (place === '' || version === undefined) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    byKey.set(`${name}@${version}`, {
      name,
      version,
      ...(license !== undefined && { license }),
      ...(integrity !== undefined && { integrity }),
      installs: hasInstallScript === true,
      optional: optional === true,
    });
  }
  return [...byKey.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
