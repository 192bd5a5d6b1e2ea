/**
 * The style of every page: on screens from 320 pixels, light and dark, and on paper of any size. No mark in it is changed by HTML or XML, so that
 * `styleHash` is that of what a browser reads.
 */
export const style = `:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#4d4d4d;--line:#b3b3b3;--link:#0b4f6c}
@media(prefers-color-scheme:dark){:root{--ink:#efefef;--paper:#171717;--soft:#bdbdbd;--line:#5c5c5c;--link:#9bd3ea}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
footer{padding-bottom:2rem;color:var(--soft);font-size:.9rem}
h1{font-size:1.8rem;line-height:1.2;margin:.3rem 0 .8rem}
h2{font-size:1.3rem;line-height:1.3;margin:1.6rem 0 .5rem}
h3{font-size:1.05rem;margin:1.1rem 0 .3rem}
p,ul,ol,dl,blockquote,pre{margin:.5rem 0}
a{color:var(--link)}
code{font-size:.88em}
pre{white-space:pre-wrap}
img,svg{max-width:100%}
.kind{margin:0;color:var(--soft);letter-spacing:.04em}
.picture{display:block;width:11rem;height:auto;margin:0 0 1rem}
.verdict{font-weight:700;border:2px solid;border-radius:.4rem;padding:.4rem .7rem;margin:.8rem 0}
.mark{display:inline-block;min-width:1.4em;font-weight:700}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1rem}
dt{color:var(--soft)}
dd{margin:0}
blockquote{border-inline-start:.25rem solid var(--line);padding-inline-start:1rem;margin-inline:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;border-bottom:1px solid var(--line);padding:.35rem .6rem .35rem 0}
.checks{list-style:none;padding:0}
.checks li{margin:.25rem 0}
.entry{border-top:1px solid var(--line);margin-top:1.5rem}
.qr{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;margin:1.2rem 0}
.qr svg{width:60mm;height:60mm;flex:none}
.qr p{flex:1 1 12rem}
@media(max-width:30rem){dl{display:block}dd{margin:0 0 .5rem}table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}td{display:flex;gap:.6rem;border:0;padding:.1rem 0}td::before{content:attr(data-name);color:var(--soft);flex:none;width:6.5rem}tr{border-bottom:1px solid var(--line);padding:.5rem 0}}
@media print{:root{--ink:#000;--paper:#fff;--soft:#333;--line:#888;--link:#000}body{font-size:10.5pt}header,main,footer{max-width:none;padding:0}.picture{width:38mm}h1,h2,h3{break-after:avoid}.entry:first-of-type{break-before:page;border-top:0}.qr,li,tr,dl{break-inside:avoid}a{text-decoration:none}}
@page{margin:16mm}`

/** SHA-256 of the style, by which the page lets it and no other apply. */
export const styleHash = 'sha256-qczYGuGFkwIjouxhpt+X4kncT5JXFbgIk9cksKuRq0U='
