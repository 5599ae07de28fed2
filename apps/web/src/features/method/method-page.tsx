import { method } from '@tien-do/domain'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import classes from './method.module.css'
import { sectionIds } from './method-section.tsx'

/** The text is long, so each language is fetched by those who read it. */
const texts = {
  vi: lazy(async () => ({ default: (await import('./method-vi.tsx')).MethodVi })),
  en: lazy(async () => ({ default: (await import('./method-en.tsx')).MethodEn })),
}

/** How progress is judged, published to everybody who is judged by it. */
export function MethodPage() {
  const { t } = useTranslation()
  const Text = texts[useLanguage()]
  const contents = (
    <div className={classes.contents}>
      <Section title={t('method.contents')}>
        <ol className={classes.list}>
          {sectionIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`method.sections.${id}`)}</a>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
  return (
    <>
      <PageHeader
        title={t('method.title')}
        finding={t('method.finding')}
        lead={t('method.lead', { version: method.version })}
      />
      <PageBody aside={contents}>
        <Suspense fallback={<PageSkeleton />}>
          <Text />
        </Suspense>
      </PageBody>
    </>
  )
}
