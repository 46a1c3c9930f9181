/** The only message that ever leaves by mail: no name, no number, no place, no kind of task. */
export const neutralMail = (publicUrl: string): { readonly subject: string; readonly text: string } => ({
  subject: 'Tiene una tarea en Cobijo',
  text: `Tiene una tarea en Cobijo. Entre para verla:\n${publicUrl}\n\nYou have a task in Cobijo. Sign in to see it.\n`,
});
