import { zipOf } from './zip-of.ts'

const NAMESPACES = ['office', 'table', 'text', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

/** An OpenDocument spreadsheet of one sheet; `xml` is what stands inside its table. */
export function odsOf(xml: string, manifest = ''): Buffer {
  const styles = '<office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="true"/></style:style></office:automatic-styles>'
  const table = `<table:table table:name="Feuille1" table:style-name="ta1">${xml}</table:table>`
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}>${styles}<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`
  return zipOf([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    { name: 'content.xml', bytes: content },
    { name: 'META-INF/manifest.xml', bytes: `<manifest:manifest xmlns:manifest="urn:x">${manifest}</manifest:manifest>` },
  ])
}

/** A cell with a text, given as often as `repeated` says. */
export const odsText = (text: string, repeated = 1): string =>
  `<table:table-cell office:value-type="string" table:number-columns-repeated="${String(repeated)}"><text:p>${text}</text:p></table:table-cell>`
