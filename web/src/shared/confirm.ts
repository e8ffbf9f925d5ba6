export interface Question {
  title: string;
  text: string;
  action: string;
  cancel: string;
}

/** Asks before something that cannot be taken back. The dialog is fetched when first needed. */
export async function confirm({ title, text, action, cancel }: Question): Promise<boolean> {
  const { ElMessageBox } = await import('./message-box');
  return ElMessageBox.confirm(text, title, {
    confirmButtonText: action,
    cancelButtonText: cancel,
    confirmButtonType: 'danger',
    showClose: false,
    autofocus: false,
  }).then(
    () => true,
    () => false,
  );
}
