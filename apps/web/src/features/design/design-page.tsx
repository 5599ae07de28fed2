import { useTranslation } from '../../lib/translation.ts'
import { BarByYear } from '../../ui/chart/bar-by-year.tsx'
import { BigChart } from '../../ui/chart/big-chart.tsx'
import { DemoStrip } from '../../ui/demo-strip.tsx'
import { FactRow } from '../../ui/fact-row.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { BarSamples, TileSamples } from './bar-samples.tsx'
import { bigCharts } from './chart-examples-more.ts'
import { GrammarSamples, MultipleSamples } from './chart-samples.tsx'
import { DialogSamples } from './dialog-samples.tsx'
import { FormSamples } from './form-samples.tsx'
import { NoteSamples } from './note-samples.tsx'
import { officeExamples } from './office-examples.ts'
import { SchemePair } from './scheme-pair.tsx'
import { StateSamples, TypeSamples } from './state-samples.tsx'
import { OtherSamples, OutlookSamples, VerdictSamples } from './status-samples.tsx'
import { TableSample } from './table-sample.tsx'

/** Every part of the interface in every state, to look at before and after a change. */
export function DesignPage() {
  const { t } = useTranslation()
  return (
    <>
      <DemoStrip asOf="2028-01-31" />
      <PageHeader title={t('design.title')} finding={t('design.finding')} lead={t('design.lead')} />
      <PageBody>
        <Section title={t('design.verdicts')} note={t('design.sizes')} flush>
          <SchemePair>
            <VerdictSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.outlooks')} flush>
          <SchemePair>
            <OutlookSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.others')} flush>
          <SchemePair>
            <OtherSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.tiles')} flush>
          <SchemePair>
            <TileSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.bars')} flush>
          <SchemePair>
            <BarSamples />
          </SchemePair>
        </Section>
        <FactRow
          facts={[
            {
              label: t('chart.year', { year: 2026 }),
              value: t('design.facts.figure'),
              note: t('design.facts.short'),
            },
            {
              label: t('chart.legendPath'),
              value: t('design.facts.late'),
              note: t('design.facts.path'),
            },
            {
              label: t('design.difference'),
              value: t('design.facts.needed'),
              note: t('design.facts.left'),
            },
            {
              label: t('design.outlooks'),
              value: <OutlookBadge status="at_risk" />,
              note: t('design.facts.pace'),
            },
          ]}
        />
        <Section title={t('design.offices')} flush>
          <BarByYear
            rows={officeExamples(t('design.unassigned'), t('ui.supports', { count: 1 }))}
            year={2027}
          />
        </Section>
        <Section title={t('design.grammar')} note={t('design.grammarNote')} flush>
          <SchemePair stacked>
            <GrammarSamples />
          </SchemePair>
        </Section>
        {bigCharts.map((data, index) => (
          <Section key={index} title={`${t('design.big')} ${index + 1}`}>
            <BigChart data={data} label={t('design.big')} />
          </Section>
        ))}
        <Section title={t('design.multiples')} flush>
          <SchemePair>
            <MultipleSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.table')} flush>
          <TableSample />
        </Section>
        <Section title={t('design.type')}>
          <TypeSamples />
        </Section>
        <Section title={t('design.controls')} flush>
          <SchemePair live>
            <FormSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.dialogs')} note={t('design.dialogsNote')} flush>
          <SchemePair live>
            <DialogSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.notesTitle')} flush>
          <SchemePair live>
            <NoteSamples />
          </SchemePair>
        </Section>
        <Section title={t('design.states')} flush>
          <SchemePair live stacked>
            <StateSamples />
          </SchemePair>
        </Section>
      </PageBody>
    </>
  )
}
