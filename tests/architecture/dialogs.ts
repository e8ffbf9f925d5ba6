/** Dialogs into which nobody types, with the reason why they close without asking. */
export const NOTHING_TO_LOSE: Readonly<Record<string, string>> = {
  'web/src/features/admin/components/PasswordDialog.vue': 'shows a password',
  'web/src/features/files/components/RecordFiles.vue': 'shows a picture',
  'web/src/features/chains/editing/components/HeldDialog.vue':
    'lists rows; each is edited in a dialog of its own',
  'web/src/features/lists/pages/BulkEditsPage.vue': 'shows results',
  'web/src/ui/SidePanel.vue': 'shows a record; what is changed in it is saved field by field',
};

const DIALOG = /<(?:ModalDialog|RowDialog|EditDialog|el-dialog|el-drawer)(?=[\s>])(?:"[^"]*"|[^">])*>/g;

/** Dialogs of a template that do not say whether something in them is half filled in. */
export function silentDialogs(template: string): string[] {
  return (template.match(DIALOG) ?? []).filter((tag) => !/\s(?::changed|:before-close)="/.test(tag));
}
