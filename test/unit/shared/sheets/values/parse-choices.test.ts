import { describe, expect, test } from 'vitest'
import { parseBoolean } from '../../../../../shared/sheets/values/parse-boolean.ts'
import { parseDevice } from '../../../../../shared/sheets/values/parse-device.ts'
import { parsePlatform, platformOfLink } from '../../../../../shared/sheets/values/parse-platform.ts'
import { parseRating } from '../../../../../shared/sheets/values/parse-rating.ts'
import { parseStatus } from '../../../../../shared/sheets/values/parse-status.ts'
import { aContext } from '../../../../support/sheet-builders.ts'

describe('a yes or no', () => {
  test.each(['oui', 'Oui ', 'OUI', 'yes', 'x', 'X', '✓', '✔️', '✅', '1', 'vrai', 'o', true])('is yes in %j', (cell) => {
    expect(parseBoolean(cell, aContext())).toEqual({ value: true, remark: null })
  })
  test.each(['Non', 'non', 'no', '0', 'faux', 'FALSE', '❌', '✗', 'n', false])('is no in %j', (cell) => {
    expect(parseBoolean(cell, aContext())).toEqual({ value: false, remark: null })
  })
  test('is neither in other words, which are never taken for a no', () => {
    expect(parseBoolean('on verra', aContext())).toEqual({
      value: null, remark: { severity: 'warning', code: 'cell.notABoolean', params: { value: 'on verra' } },
    })
  })
})

describe('a status', () => {
  test.each([
    ['oui', 'confirmed'], ['Oui !', 'confirmed'], ['OK', 'confirmed'], ['ok pour moi', 'confirmed'], ['✓', 'confirmed'], ['Confirmé', 'confirmed'],
    ['Confirmée', 'confirmed'], ['confirmed', 'confirmed'], ['Attending', 'confirmed'], [true, 'confirmed'],
    ['Non', 'declined'], ['non merci', 'declined'], ['❌', 'declined'], ['0', 'declined'], ['Décliné', 'declined'], ['Not Attending', 'declined'], [false, 'declined'],
    ['peut-être', 'interested'], ['Peut être', 'interested'], ['oui si pas le matin', 'interested'], ['oui ?', 'interested'], ['sous réserve', 'interested'], ['Intéressée', 'interested'],
    ['contacté', 'contacted'], ['en attente', 'contacted'], ['à contacter', 'toContact'], ['toContact', 'toContact'],
    ['Refunded', 'withdrew'], ['désisté', 'withdrew'], ['withdrew', 'withdrew'],
  ])('%j is %s', (cell, status) => {
    expect(parseStatus(cell, aContext())).toEqual({ value: status, remark: null })
  })
  test('in unknown words is said', () => {
    expect(parseStatus('lundi', aContext()).remark).toEqual({ severity: 'warning', code: 'cell.notAStatus', params: { value: 'lundi' } })
  })
})

describe('a device', () => {
  test.each([
    ['oui', 'iPhone ?', 'iphone'], ['Non', 'iPhone ?', 'other'], ['non, Android', 'iPhone ?', 'android'], ['iPhone 6', 'Appareil', 'iphone'],
    ['Samsung S5', 'Téléphone', 'android'], ['oui', 'Android ?', 'android'], ['aucun', 'Appareil', 'none'], ['Nokia 3310', 'Appareil', 'other'],
    ['Android', 'Appareil', 'android'], ['iphone', '', 'iphone'], ['oui (5s)', 'iPhone ?', 'iphone'], ['none', 'Device', 'none'],
  ])('%j under %j is %s', (cell, header, device) => {
    expect(parseDevice(cell, aContext({ header })).value).toBe(device)
  })
  test('nobody knows is said', () => {
    expect(parseDevice('bleu', aContext()).remark?.code).toBe('cell.notADevice')
  })
})

describe('a platform and a rating', () => {
  test.each([['Twitter', 'x'], ['Instagram', 'instagram'], ['YouTube Live', 'youtube'], ['Periscope', 'periscope']])('%j is %s', (cell, platform) => {
    expect(parsePlatform(cell, aContext()).value).toBe(platform)
  })
  test('a link tells its platform, a look-alike does not', () => {
    expect(platformOfLink('https://www.youtube.com/watch?v=abcdefg')).toBe('youtube')
    expect(platformOfLink('https://m.facebook.com/x/reel/1')).toBe('facebook')
    expect(platformOfLink('https://notx.com/status/1')).toBeNull()
    expect(parsePlatform('constructor', aContext()).remark?.code).toBe('cell.notAPlatform')
  })
  test('a rating goes from 1 to 5', () => {
    expect(['4', '4/5', '5 / 5'].map((cell) => parseRating(cell, aContext()).value)).toEqual([4, 4, 5])
    expect(['0', '6', '3,5'].map((cell) => parseRating(cell, aContext()).value)).toEqual([null, null, null])
  })
})
