import { readdirSync, readFileSync } from 'node:fs'
import type { Activity, VerificationReport } from '../../../src/index'
import { holdersAt, readTrustBundle, verify, verifyPresentation } from '../../../src/index'
import { bookletHtml, certificateHtml, holdersHtml, portfolioHtml } from '../../../src/pages'
import { readHavenlabZuid } from '../../support/havenlab-zuid'

const examples = new URL('../../../examples/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, examples), 'utf8')) as object

/** The trust material of the dossier as of a date of its bundles. */
export const trustOf = (date: string, now: string) =>
  readTrustBundle(readHavenlabZuid(`trust-bundle-${date}.json`), {
    root: readHavenlabZuid('trust-root.json') as never,
    now,
  })
const [october, november] = ['2026-10-10T12:00:00Z', '2026-11-25T12:00:00Z']
const [trust, laterTrust] = [trustOf('2026-10-01', october), trustOf('2026-11-01', november)]

const isActivity = (name: string) => name.endsWith('.activity.json')
export const activities = readdirSync(new URL('activities/', examples))
  .filter(isActivity)
  .map((name) => read(`activities/${name}`) as Activity)

/** The report on a badge of the dossier of Havenlab Zuid, which is valid, in a language. */
export function reportIn(language: string): Promise<VerificationReport> {
  return verify(readHavenlabZuid('badge-2026-09-30.json') as object, { now: october, trust, language })
}

/** The report on the label of the dossier. */
export const reportOnLabel = (language: string) =>
  verify(readHavenlabZuid('label.json') as object, { now: october, trust, language })

export const presentationIn = (language: string) =>
  verifyPresentation(read('portfolio/portfolio.json'), { now: november, trust: laterTrust, language })

const scripts: readonly (readonly [language: string, name: string, organiser: string])[] = [
  ['de', 'Donaudampfschifffahrtsgesellschaftskapitän', 'Bundesministerium für Verkehrsinfrastruktur'],
  ['bg', 'Водач на квартала', 'Пристанищна лаборатория'],
  ['el', 'Οδηγός γειτονιάς', 'Εργαστήριο Λιμανιού'],
  ['hy', 'Թաղամասի ուղեցույց', 'Նավահանգստի լաբորատորիա'],
  ['ka', 'უბნის გიდი', 'ნავსადგურის ლაბორატორია'],
  ['ar', 'مرشد الحي للقادمين الجدد', 'مختبر الميناء الجنوبي'],
  ['he', 'מדריך שכונתי לתושבים חדשים', 'מעבדת הנמל'],
  ['hi', 'पड़ोस मार्गदर्शक प्रमाणपत्र', 'बंदरगाह प्रयोगशाला'],
  ['th', 'มัคคุเทศก์ประจำย่านสำหรับผู้มาใหม่', 'ห้องปฏิบัติการท่าเรือใต้'],
  ['zh', '社区导游与邻里志愿服务证书（第二级）', '港口实验室基金会'],
  ['ja', '地域ガイドボランティア養成講座修了', '港ラボ財団'],
  ['ko', '동네 안내 자원봉사자 과정', '항구 연구소 재단'],
]

/** An activity in each script. */
export const inScripts = scripts.map(([language, name, organiser], index): Activity => {
  const colour = ['#1a5f7a', '#f4c430', '#7a1a3f', '#e8e8e8'][index % 4] as string
  return {
    type: 'Activity',
    id: `https://havenlab.example/activities/${index}`,
    organiser: { id: 'did:web:havenlab.example', type: ['Profile'], name: organiser },
    name: { [language]: name },
    description: { [language]: `${name}: **${organiser}**` },
    languages: [language],
    cover: { colour },
    tasks: [
      {
        id: `https://havenlab.example/activities/${index}#1`,
        prompt: { [language]: name },
        accepts: ['photo'],
        review: { by: 'organisers', count: 1 },
      },
    ],
  }
})

/** Forty activities: those of the examples, and one in each script, again and again. */
export const forty = Array.from({ length: 40 }, (_, index): Activity => {
  const all = [...activities, ...inScripts]
  return { ...(all[index % all.length] as Activity), id: `https://havenlab.example/activities/n${index}` }
})

/** Every page in a language, by its name. */
export async function pagesIn(language: string): Promise<Record<string, string>> {
  const [report, label, presentation] = await Promise.all([
    reportIn(language),
    reportOnLabel(language),
    presentationIn(language),
  ])
  const at = november
  const names = { 'did:web:havenlab-zuid.example': 'Stichting Havenlab Zuid' }
  return {
    certificate: certificateHtml(report, { language }),
    'certificate of a label': certificateHtml(label, {
      language,
      address: 'https://network.example/labels/1',
    }),
    portfolio: portfolioHtml(presentation, { language }),
    booklet: bookletHtml([...activities, ...inScripts], { language, title: 'Cities of Learning 2026' }),
    holders: holdersHtml(holdersAt(laterTrust.register ?? [], at), { at, language, names }),
    'no holders': holdersHtml([], { at, language }),
  }
}
