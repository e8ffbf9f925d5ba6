import type { Role } from '@lianzhao/contracts';
import { computed } from 'vue';

import { isStale } from '@/shared/conflict';
import { useForm } from '@/shared/useForm';
import { changeUser, grantRoles, resetPassword, type NewPassword, type User } from '../admin.queries';

/** What administrators do to an account. Done on an old version, the account is shown as it is now instead. */
export function useUserActs(user: () => User, show: (now: User) => void) {
  const { busy, problem, send, reset } = useForm();

  async function act<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    const answer = await send(work);
    if (isStale(problem.value)) show(problem.value.current as User);
    return answer;
  }

  async function change(work: () => Promise<User>): Promise<boolean> {
    const now = await act(work);
    if (now) show(now);
    return now !== undefined;
  }

  const setDisabled = (disabled: boolean) =>
    change(() => changeUser(user().id, user().version, { disabled }));
  const grant = (roles: Role[]) => change(() => grantRoles(user().id, { roles, version: user().version }));

  async function newPassword(): Promise<NewPassword | undefined> {
    const made = await act(() => resetPassword(user().id));
    if (made) show(made.user);
    return made;
  }

  /** Nothing was overwritten, so there is nothing to choose between; it only has to be looked at again. */
  const notice = computed(() => {
    if (!problem.value || !isStale(problem.value)) return problem.value;
    return { code: 'user.changed', params: { name: (problem.value.current as User).name } };
  });

  return { busy, notice, reset, setDisabled, grant, newPassword };
}
