import { cellRef, writeXlsx, type Cell, type WriteOptions, type WriteSheet } from 'hucre/xlsx'
import type { SheetSpec, WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'
import { cellOf } from './write-cells.ts'
import { chartOf } from './write-charts.ts'
import { finishedPackage } from './write-package.ts'
import { highlightStyle } from './write-styles.ts'
import { cellText } from './write-text.ts'

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]

/**
 * Turns a workbook given as plain data into the bytes of an .xlsx file.
 *
 * The same specification gives the same content: dates come from it, never from the clock. What the specification says
 * wrongly (two sheets of one name, a name too long for Excel) is a bug and throws.
 */
export async function writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const { title, subject, creator, language, created } = spec.properties
  const at = new Date(created)
  const bytes = await writeXlsx({
    properties: {
      title: cellText(title),
      subject: cellText(subject),
      creator: cellText(creator),
      lastModifiedBy: cellText(creator),
      created: at,
      modified: at,
    },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: spec.sheets.flatMap(printNames),
    sheets: spec.sheets.map((sheet) => sheetOf(sheet, language)),
  })
  return finishedPackage(bytes, language)
}

function sheetOf(sheet: SheetSpec, language: WorkbookSpec['properties']['language']): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells: cellsOf(sheet),
    rowDefs: new Map(
      sheet.rows.flatMap(({ height }, row) => (height === null ? [] : [[row, { height }] as const])),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map(({ name, range, columns, totals }) => ({
      name,
      range,
      columns: columns.map((column) => ({ name: cellText(column) })),
      style: 'TableStyleLight1',
      showTotalRow: totals,
    })),
    charts: sheet.charts.map((chart) => chartOf(chart, language)),
    dataValidations: sheet.validations.map(({ range, choices, message, isOpen }) => ({
      type: 'list',
      range,
      values: [...choices],
      allowBlank: true,
      showErrorMessage: isOpen !== true,
      errorStyle: 'stop',
      errorMessage: message,
      showInputMessage: true,
      inputMessage: message,
    })),
    conditionalRules: sheet.highlights.map(({ range, expression, fill }, index) => ({
      type: 'expression',
      priority: index + 1,
      range,
      formula: expression,
      style: highlightStyle(fill),
    })),
    ...(sheet.freeze === null ? {} : { freezePane: sheet.freeze }),
    view: { showGridLines: sheet.gridlines !== false },
    ...printOf(sheet),
  }
}

function cellsOf({ rows, columns }: SheetSpec): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      const address = cellRef(rowIndex, column)
      const written = cellOf(cell, { address, textColumn: columns[column]?.text === true })
      if (written !== null) cells.set(`${rowIndex},${column}`, written)
    })
  })
  return cells
}

/**
 * The reserved names for what is printed and which rows head every page. Written here rather than by the library, which
 * leaves the sheet's name without quotes: with a space in it Excel would call the workbook damaged.
 */
function printNames({ name, print }: SheetSpec): readonly NamedRange[] {
  const sheet = `'${name.replaceAll("'", "''")}'`
  const named = (what: 'Print_Area' | 'Print_Titles', range: string): NamedRange => ({
    name: `_xlnm.${what}`,
    range: `${sheet}!${range}`,
    scope: name,
  })
  return [
    ...(print.area === undefined ? [] : [named('Print_Area', heldFast(print.area))]),
    ...(print.repeatRows === null ? [] : [named('Print_Titles', print.repeatRows)]),
  ]
}

/** `A1:C9` as `$A$1:$C$9`. */
function heldFast(range: string): string {
  return range
    .split(':')
    .map((cell) => cell.replace(/^([A-Z]{1,3})(\d{1,7})$/u, '$$$1$$$2'))
    .join(':')
}

/** Each printed page says which workbook sheet it is and how many there are; `&` is the format's own mark. */
function printOf({ name, print }: SheetSpec): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  return {
    pageSetup: {
      paperSize: print.paper === 'A3' ? 'a3' : 'a4',
      orientation: print.landscape ? 'landscape' : 'portrait',
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
      ...(print.fitWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
    // The format counts the row above the break.
    rowBreaks: (print.breaks ?? []).map((row) => row - 1),
    headerFooter: { oddFooter: `&L&8${name.replaceAll('&', '&&')}&R&8&P / &N` },
  }
}
