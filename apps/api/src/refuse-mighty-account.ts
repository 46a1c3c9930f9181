interface Queries {
  query(text: string): Promise<readonly { readonly mighty: boolean }[]>;
}

/** Refuses a database account that row security does not bind: a superuser, one past the policies, or the owner of the tables. */
export async function refuseMightyAccount(source: Queries): Promise<void> {
  const [account] = await source.query(`select rolsuper or rolbypassrls or pg_has_role(current_user, 'cobijo_owner', 'member') as mighty
    from pg_roles where rolname = current_user`);
  if (account?.mighty !== false) throw new Error('DATABASE_URL names an account that row security does not bind. Use cobijo_app.');
}
