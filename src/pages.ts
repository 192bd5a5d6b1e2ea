/**
 * For people who see badges: images, QR codes and pages to print, as text. Documents and reports in, SVG and HTML out; nothing is fetched, and
 * nothing that is written runs or loads anything.
 */
export { type BadgeImage, type BadgeImageOptions, buildBadgeImage } from './rendering/image/build-badge-image'
export type { BadgeShape } from './rendering/image/shapes'
export { markdownHtml, readMarkdown } from './rendering/markdown/read-markdown'
export type { Markup, MarkupElement } from './rendering/markup/markup'
export { type BookletOptions, bookletHtml } from './rendering/pages/booklet-html'
export { type CertificateOptions, certificateHtml } from './rendering/pages/certificate-html'
export { type HoldersPageOptions, holdersHtml } from './rendering/pages/holders-html'
export { type PortfolioOptions, portfolioHtml } from './rendering/pages/portfolio-html'
export { type QrOptions, qrSvg } from './rendering/qr/qr-svg'
