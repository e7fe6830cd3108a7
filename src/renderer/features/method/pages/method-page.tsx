import type { ReactNode } from 'react';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { CalibrationSection } from '../components/calibration-section.tsx';
import { Contents } from '../components/contents.tsx';
import classes from '../components/method.module.css';
import { NormTable, RatioTable, TestPlainTable } from '../components/rule-tables.tsx';
import { SectionPanel } from '../components/section-panel.tsx';
import { VersionsSection } from '../components/versions-section.tsx';
import { SECTIONS } from '../sections.ts';

/** Tables that stand under the words of a section. */
const TABLES: Record<string, ReactNode> = {
  noise: <TestPlainTable />,
  ratios: <RatioTable />,
  norms: <NormTable />,
};

/** How a finding comes about: rules, formulas, sources with how sure they are, and what the rules do on known truth. */
export function MethodPage() {
  return (
    <>
      <PageHead
        title="Method"
        headline="How Evenstride gets from trials to a finding. Each figure names its source and how sure it is."
      />
      <PageBody>
        <div className={classes.page}>
          <Contents />
          <div className={classes.sections}>
            {SECTIONS.map((section) => (
              <SectionPanel key={section.id} section={section}>
                {TABLES[section.id]}
              </SectionPanel>
            ))}
            <CalibrationSection />
            <VersionsSection />
          </div>
        </div>
      </PageBody>
    </>
  );
}
