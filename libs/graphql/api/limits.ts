import { GraphQLError, Kind, type ValidationRule } from 'graphql';

const most = { depth: 12, aliases: 30, directives: 10, fields: 600 } as const;

/** Refuses operations that are deeper, wider or more aliased than any page needs. */
export const limits: ValidationRule[] = [
  (context) => {
    let depth = 0;
    const seen = { aliases: 0, directives: 0, fields: 0 };
    const report = (what: string): void => context.reportError(new GraphQLError(`Too many ${what}`));
    return {
      [Kind.FIELD]: {
        enter(node) {
          depth += 1;
          seen.fields += 1;
          if (node.alias) seen.aliases += 1;
          if (depth === most.depth + 1) report('levels');
          if (seen.aliases === most.aliases + 1) report('aliases');
          if (seen.fields === most.fields + 1) report('fields');
        },
        leave: () => {
          depth -= 1;
        },
      },
      [Kind.DIRECTIVE]: () => {
        seen.directives += 1;
        if (seen.directives === most.directives + 1) report('directives');
      },
    };
  },
];
