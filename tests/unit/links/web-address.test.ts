import { expect, it } from 'vitest'
import { webAddress } from '../../../lib/links/web-address.ts'

it.each([
  ['https://weaving.example/loom', 'https://weaving.example/loom'],
  ['HTTP://Weaving.example', 'http://weaving.example/'],
])('%s is a web address', (address, normal) => {
  expect(webAddress(address)).toBe(normal)
})

it.each([
  'javascript:alert(1)//https://weaving.example',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://weaving.example/1',
  'file:///etc/passwd',
  'chrome-extension://abc/library.html',
  'view-source:https://weaving.example',
  '//weaving.example/loom',
  'weaving.example',
  '',
])('%s is none', (address) => {
  expect(webAddress(address)).toBeNull()
})
