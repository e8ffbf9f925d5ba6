import { useI18n } from 'vue-i18n';

import type { Qualification } from './qualification.queries';

/** What qualifications are called. */
export function useQualificationWords() {
  const { t } = useI18n();
  const kindName = (kind: Qualification['kind']) => t(`enterprises.qualification.kind.${kind}`);
  const nameOf = ({ kind, name }: Pick<Qualification, 'kind' | 'name'>) =>
    kind === 'other' ? (name ?? kindName(kind)) : kindName(kind);
  return { kindName, nameOf };
}
