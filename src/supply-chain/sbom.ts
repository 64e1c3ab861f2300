/** The software bill of materials that npm makes (CycloneDX), without what differs from run to run and machine to machine. */
import { createHash } from 'node:crypto';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; [key: string]: unknown }; [key: string]: unknown };
  components: { 'bom-ref': string; externalReferences?: { type: string }[]; [key: string]: unknown }[];
  dependencies: { ref: string; dependsOn: string[] }[];
  [key: string]: unknown;
}

/** A UUID made of a text, in the form of version 8 (RFC 9562: of one's own making). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const byText =
  <T>(text: (value: T) => string) =>
  (a: T, b: T): number =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;

/**
 * The same lock file gives the same bytes: the time and npm's version are left out, the serial number is made from the
 * content, the project has its own name whatever its folder is called, and no address of a registry is kept.
 * @param text what `npm sbom --sbom-format cyclonedx --package-lock-only` printed
 * @param name the project's
 */
export function steadyBom(text: string, name: string): string {
  const bom = JSON.parse(text) as Bom;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  delete bom.serialNumber;
  bom.metadata.component.name = name;
  for (const component of bom.components) {
    if (component.externalReferences) {
      component.externalReferences = component.externalReferences.filter(({ type }) => type !== 'distribution');
    }
  }
  bom.components.sort(byText((component) => component['bom-ref']));
  bom.dependencies.sort(byText(({ ref }) => ref));
  for (const { dependsOn } of bom.dependencies) dependsOn.sort();
  const { $schema, bomFormat, specVersion, ...rest } = bom;
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(rest))}`;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}
