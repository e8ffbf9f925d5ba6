import { defineQueryOptions } from '@pinia/colada';

import { api, ifMatch, unwrap, type Schema } from '@/api';

export type User = Schema<'UserDto'>;
export type UserChange = Schema<'UpdateUserDto'>;
export type Department = Schema<'DepartmentDto'>;
export type NewPassword = Schema<'NewPasswordDto'>;

export const userKeys = {
  all: ['users'] as const,
  list: (q: string | undefined) => [...userKeys.all, 'list', q ?? ''] as const,
};

export const departmentKeys = { all: ['departments'] as const };

export function userPage(q: string | undefined, after: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/users', { params: { query: { q, after, count: 'exact' } }, signal }));
}

export const departmentsQuery = defineQueryOptions({
  key: departmentKeys.all,
  query: ({ signal }) => unwrap(api.GET('/departments', { signal })),
});

export function createUser(body: Schema<'CreateUserDto'>) {
  return unwrap(api.POST('/users', { body }));
}

export function changeUser(id: string, version: number, body: UserChange) {
  return unwrap(api.PATCH('/users/{id}', { params: { path: { id } }, headers: ifMatch(version), body }));
}

export function grantRoles(id: string, body: Schema<'GrantRolesDto'>) {
  return unwrap(api.PUT('/users/{id}/roles', { params: { path: { id } }, body }));
}

export function resetPassword(id: string) {
  return unwrap(api.POST('/users/{id}/password-resets', { params: { path: { id } } }));
}

export function createDepartment(body: Schema<'CreateDepartmentDto'>) {
  return unwrap(api.POST('/departments', { body }));
}
