import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeOf, isTrue, numberOf } from '../../../../electron/sheets/markup/attribute-of.ts'
import { decodeEntities, decodeOfficeText } from '../../../../electron/sheets/markup/decode-entities.ts'
import { walkMarkup, type MarkupFlaw } from '../../../../electron/sheets/markup/walk-markup.ts'
import { cellAttributesOf } from '../../../../electron/sheets/xlsx/cell-attributes.ts'

/** What a walk met, as words. */
function walked(source: string, doctype?: 'allowed'): { readonly met: readonly string[]; readonly flaw: MarkupFlaw | null } {
  const met: string[] = []
  const flaw = walkMarkup(
    source,
    {
      open: (name, attributes) => met.push(`+${name}${attributes}`),
      close: (name) => met.push(`-${name}`),
      text: (text, isRaw) => met.push(`${isRaw ? 'raw:' : ''}${text}`),
    },
    doctype,
  )
  return { met, flaw }
}

describe('a walk over markup', () => {
  it('meets elements without their prefix, texts, CDATA and empty elements in order', () => {
    expect(walked('<?xml version="1.0"?><x:a b="1>2">t<!-- <c> --><![CDATA[<d>]]><e /></x:a>')).toEqual({
      met: ['+a b="1>2"', 't', 'raw:<d>', '+e ', '-e', '-a'],
      flaw: null,
    })
  })

  it('ends at a DOCTYPE, which only a web page may have', () => {
    expect(walked('<!DOCTYPE a [<!ENTITY b "c">]><a/>').flaw).toBe('doctype')
    expect(walked('<!DOCTYPE html><p>x</p>', 'allowed').met).toEqual(['+p', 'x', '-p'])
  })

  it('says when the text ends inside a tag, a comment or CDATA', () => {
    for (const cut of ['<a', '<!-- x', '<![CDATA[ x', '<?xml', '</a']) expect(walked(`<r>${cut}`).flaw, cut).toBe('truncated')
  })

  it('takes quotes that never pair up for careless writing', () => {
    const long = `<td title="5">a</td><td title='x>${'y'.repeat(120_000)}`
    expect(walked(long).met.slice(0, 3)).toEqual(['+td title="5"', 'a', '-td'])
    expect(walked(long).met[3]).toBe("+td title='x")
  })

  it('ends on any text, and puts every character of plain text out again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '[', ']', '"', "'", '?', 'a', ':', ' ', '=') , maxLength: 60 }), (source) => {
        expect(['doctype', 'truncated', null]).toContain(walked(source).flaw)
      }),
      { numRuns: 2_000 },
    )
    fc.assert(fc.property(fc.string().filter((text) => text !== '' && !text.includes('<')), (text) => {
      expect(walked(text).met).toEqual([text])
    }))
  })
})

describe('attributes', () => {
  const raw = ` r:id="rId1" sheetId='2' name = "a &amp; b" colspan=3 hidden state="r=9"`

  it('are found by their name without prefix, however they are written', () => {
    expect(['id', 'sheetId', 'name', 'colspan', 'hidden', 'state', 'Id', 'r', 'rId1'].map((name) => attributeOf(raw, name))).toEqual([
      'rId1', '2', 'a & b', '3', null, 'r=9', null, null, null,
    ])
    expect([numberOf(raw, 'colspan'), numberOf(raw, 'name'), isTrue('hidden="1"', 'hidden'), isTrue('hidden="0"', 'hidden')]).toEqual([3, null, true, false])
  })

  it('of a cell are read in one pass to the same effect', () => {
    const value = fc.stringMatching(/^[A-Za-z0-9]{0,6}$/u)
    const name = fc.constantFrom('r', 's', 't', 'cm', 'ph', 'x:s', 'vm')
    const written = fc.array(fc.tuple(name, value, fc.constantFrom('"', "'"), fc.constantFrom('=', ' = ')), { maxLength: 6 })
    fc.assert(
      fc.property(written, (all) => {
        const once = all.filter(([key], index) => all.findIndex(([other]) => other.split(':').at(-1) === key.split(':').at(-1)) === index)
        const text = once.map(([key, given, quote, equals]) => ` ${key}${equals}${quote}${given}${quote}`).join('')
        const { ref, style, type } = cellAttributesOf(text)
        expect([ref, style, type]).toEqual(['r', 's', 't'].map((key) => attributeOf(text, key) ?? ''))
      }),
    )
  })
})

describe('character references', () => {
  it('are decoded once, unknown ones stay, impossible ones become U+FFFD', () => {
    expect(decodeEntities('&amp;lt; &eacute;&#233;&#xE9; &nbsp;&bidon; &#x110000; &euro;')).toBe('&lt; ééé \u00a0&bidon; \ufffd €')
  })

  it('of Office parts include its own escapes, and leave nothing half', () => {
    expect(decodeOfficeText('a_x000D_b_x005F_x0041_ _xD800_')).toBe('a\rb_x0041_ \ufffd')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeOfficeText(text).isWellFormed()))
  })
})
