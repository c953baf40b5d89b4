# Everything a developer does, in one place. The work is done by the scripts; docs/development.md tells more.
PORT ?= 8000
export PORT

.DEFAULT_GOAL := help
.PHONY: help run test lint format types styles services bench messages screenshots lock clean

help: ## this list
	@echo 'make TARGET'
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' Makefile | awk -F"|" '{ printf "%-15s%s\n", $$1, $$2 }'

run: ## install, load the demo and serve it on http://127.0.0.1:8000 (PORT=)
	@scripts/run

test: ## install and run the tests (ARGS= for pytest, REQUIRE_SERVICES=1 to skip none)
	@scripts/test $(ARGS)

lint: ## ruff, djlint, import-linter, and what may not be in a repository
	@scripts/lint

format: ## let ruff format and sort imports
	@scripts/format

types: ## mypy (ARGS= for mypy)
	@scripts/types $(ARGS)

styles: ## build the stylesheet from home/styles (needs Node; ARGS=check changes nothing)
	@scripts/styles $(ARGS)

services: ## install and start PostgreSQL, Elasticsearch, S3, ClamAV and Chromium; print their variables
	@scripts/venv base
	@scripts/services install
	@scripts/services start
	@echo '# In your shell: eval "$$(scripts/services env)"'
	@scripts/services env

bench: ## measure the demo: milliseconds and queries (ARGS= rounds)
	@scripts/bench $(ARGS)

messages: ## collect the texts to translate and compile the Dutch ones
	@scripts/messages

screenshots: ## pictures of the documentation, of a demo of their own, in docs/images/ (ARGS= another folder)
	@scripts/screenshots $(ARGS)

lock: ## write requirements/*.txt anew (ARGS=--upgrade for newer versions)
	@scripts/lock $(ARGS)

clean: ## remove .venv, caches, build output and var/, the data of the development server
	@scripts/clean
