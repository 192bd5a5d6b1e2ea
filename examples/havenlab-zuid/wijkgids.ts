import type { Achievement } from 'quality-label'
import { buildAchievement } from 'quality-label'

interface EditionTexts {
  name: string
  description: string
  criteria: string
}

/** The badge in each of its languages, by BCP 47 tag. */
const texts: Readonly<Record<string, EditionTexts>> = {
  nl: {
    name: 'Wijkgids',
    description: 'Leidt bezoekers rond in de eigen wijk en vertelt de verhalen ervan in meer dan één taal.',
    criteria: 'Drie rondleidingen gegeven, elk met een eigen verhaal, en over een ervan geschreven.',
  },
  en: {
    name: 'Neighbourhood guide',
    description:
      'Shows visitors around their own neighbourhood and tells its stories in more than one language.',
    criteria: 'Led three walks, each with a story of its own, and wrote about one of them.',
  },
  pap: {
    name: 'Guia di bario',
    description: 'Ta guia bishitantenan den su propio bario i ta konta su historianan den mas ku un idioma.',
    criteria: 'A guia tres kaminata, kada un ku su propio historia, i a skirbi tokante unu di nan.',
  },
  ka: {
    name: 'უბნის გიდი',
    description: 'აცნობს სტუმრებს საკუთარ უბანს და ყვება მის ამბებს ერთზე მეტ ენაზე.',
    criteria: 'ჩაატარა სამი გასეირნება, თითოეული თავისი ამბით, და ერთ-ერთის შესახებ დაწერა.',
  },
  ar: {
    name: 'مرشد الحي',
    description: 'يرافق الزوار في حيّه ويروي حكاياته بأكثر من لغة.',
    criteria: 'قاد ثلاث جولات، لكل منها حكايتها، وكتب عن إحداها.',
  },
  'pt-BR': {
    name: 'Guia do bairro',
    description: 'Mostra o próprio bairro a visitantes e conta suas histórias em mais de uma língua.',
    criteria: 'Conduziu três passeios, cada um com sua própria história, e escreveu sobre um deles.',
  },
}

/** Languages of the badge; the first is the one that is issued here. */
export const languages = Object.keys(texts)

const idOf = (language: string) => `https://havenlab-zuid.example/badges/wijkgids#${language}`

/** The edition of the badge in one language, tied to the others by `related`. */
export function wijkgids(language: string): Achievement {
  const others = languages.filter((other) => other !== language)
  const related = others.map((other) => ({
    id: idOf(other),
    type: ['Related'],
    inLanguage: other,
    version: '1',
  }))
  const edition = texts[language] as EditionTexts
  return buildAchievement({ id: idOf(language), language, version: '1', related, ...edition })
}
