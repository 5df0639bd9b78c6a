import { currentLanguage } from './index.ts'

/** Bytes in readable form: 2_500_000 -> '2.5 MB' (1 MB = 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const unit = units[step] ?? 'byte'
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(currentLanguage(), format).format(bytes / 1000 ** step)
}
