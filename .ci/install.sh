# The real clients and the browser that some tests use. What cannot be installed is said, and those tests say that they were skipped.
export CONTRACT_NODE_MODULES="${CONTRACT_NODE_MODULES:-$HOME/.cache/lightsail-contract/node}"

install_peers() {
  local missing=()
  /usr/bin/python3 -c 'import boto3' 2>/dev/null || missing+=(python3-boto3)
  command -v aws >/dev/null || missing+=(awscli)
  command -v chromium >/dev/null || missing+=(chromium)
  if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null; then
    echo "installing: ${missing[*]}"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
      >"$scratch/apt.log" 2>&1 || { echo "could not install ${missing[*]}:"; tail -n 5 "$scratch/apt.log"; }
  fi
  if command -v npm >/dev/null && [ ! -d "$CONTRACT_NODE_MODULES/node_modules/@aws-sdk/client-iam" ]; then
    mkdir -p "$CONTRACT_NODE_MODULES"
    npm install --silent --no-audit --no-fund --prefix "$CONTRACT_NODE_MODULES" \
      @aws-sdk/client-lightsail@3.1169.0 @aws-sdk/client-iam@3.1169.0 >"$scratch/npm.log" 2>&1 \
      || { echo "could not install the AWS SDK for JavaScript:"; tail -n 5 "$scratch/npm.log"; }
  fi
  if command -v python3 >/dev/null && ! python3 -c 'import moto.server, flask' 2>/dev/null; then
    python3 -m pip install --quiet --user 'moto[server,iam]==5.2.1' >"$scratch/pip.log" 2>&1 \
      || { echo "could not install moto:"; tail -n 2 "$scratch/pip.log"; }
  fi
}
