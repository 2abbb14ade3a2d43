#!/usr/bin/env bash
# Uploads dist/ to the stack of hosting/aws/site.yaml: bash hosting/aws/upload.sh <stack>
# What is named by its content first and for good, so that open tabs keep their scripts; then the pages; the service worker last.
set -euo pipefail
output() { aws cloudformation describe-stacks --stack-name "$1" --query "Stacks[0].Outputs[?OutputKey=='$2'].OutputValue" --output text; }
bucket=$(output "$1" Bucket)
aws s3 sync dist "s3://$bucket" --exclude '*' --include '_astro/*' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "s3://$bucket" --exclude '_astro/*' --exclude sw.js --exclude _headers --exclude _redirects --delete
aws s3 cp dist/sw.js "s3://$bucket/sw.js"
aws cloudfront create-invalidation --distribution-id "$(output "$1" DistributionId)" --paths '/*' >/dev/null
