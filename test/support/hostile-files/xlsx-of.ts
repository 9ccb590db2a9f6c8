import { zipOf, type PartToZip } from './zip-of.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A worksheet to make. `xml` is what stands inside `<worksheet>`. */
export interface SheetToMake {
  readonly name: string
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

export interface WorkbookToMake {
  readonly sheets: readonly SheetToMake[]
  readonly texts?: readonly string[]
  /** Number formats of the cell styles, in their order; style 0 is "General". */
  readonly formats?: readonly string[]
  readonly date1904?: boolean
  readonly more?: readonly PartToZip[]
}

/** The parts of a workbook as Excel lays them out, with whatever sheet XML a test needs. */
export function xlsxParts(workbook: WorkbookToMake): readonly PartToZip[] {
  const { sheets, texts = [], formats = [] } = workbook
  const links = sheets.map((_, index) => link(index + 1, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`))
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}" ${state === undefined ? '' : `state="${state}" `}r:id="rId${String(index + 1)}"/>`,
  )
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${String(200 + index)}" formatCode="${escaped(code)}"/>`)
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${String(200 + index)}"/>`)]
  return [
    { name: '[Content_Types].xml', bytes: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { name: '_rels/.rels', bytes: relationships([link(1, 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      bytes: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="${workbook.date1904 === true ? '1' : '0'}"/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relationships([...links, link(900, 'sharedStrings', 'sharedStrings.xml'), link(901, 'styles', '/xl/styles.xml')]),
    },
    {
      name: 'xl/styles.xml',
      bytes: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', bytes: `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      bytes: `${HEAD}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    })),
    ...(workbook.more ?? []),
  ]
}

export const xlsxOf = (workbook: WorkbookToMake): Buffer => zipOf(xlsxParts(workbook))

/** A workbook of one sheet. */
export const sheetOf = (xml: string): Buffer => xlsxOf({ sheets: [{ name: 'Feuil1', xml }] })

/** A cell with its text in it, with no row around it. */
export const textCell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`

const link = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${String(id)}" Type="${LINKS}/${type}" Target="${target}"/>`

const relationships = (links: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
